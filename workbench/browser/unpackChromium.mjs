// Run as a process of its own, because the package reads TMPDIR and AWS_LAMBDA_JS_RUNTIME from the real environment.
import chromium from "@sparticuz/chromium";

await chromium.executablePath();
