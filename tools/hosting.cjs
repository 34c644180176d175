/** Where the built add-in will stand, and where its page takes office.js from. */
const path = require("node:path");

const localAddress = "https://localhost:3000";

/** What a host loads of Microsoft's package, in full; copied as it is and never committed. */
const selfHostedFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "en-us/office_strings.js",
  "zh-cn/office_strings.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
];

const scripts = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  self: "office/office.js",
};

/** The address from ADDIN_URL without a closing slash; https only, as Office demands. */
function addinAddress(text) {
  const address = (text || localAddress).replace(/\/+$/, "");
  if (!URL.canParse(address) || new URL(address).protocol !== "https:") {
    throw new Error(`ADDIN_URL 应是 https 开头的网址，现在是“${text}”。`);
  }
  return address;
}

function officeScript(choice) {
  const script = scripts[choice];
  if (script === undefined) {
    throw new Error(`OFFICE_JS 只能是 ${Object.keys(scripts).join("、")}，现在是“${choice}”。`);
  }
  return script;
}

function officeFiles(choice) {
  if (choice !== "self") return [];
  const folder = path.join(__dirname, "../node_modules/@microsoft/office-js/dist");
  return selfHostedFiles.map((file) => ({
    from: path.join(folder, file),
    to: `office/${file}`,
    info: { minimized: true },
  }));
}

/** Content-Security-Policy of the page. The hash is that of an empty style element, which Fluent fills through CSSOM. */
function contentPolicy(choice) {
  const script = officeScript(choice);
  const origins = script.startsWith("https:") ? ["'self'", new URL(script).origin] : ["'self'"];
  return [
    "default-src 'none'",
    `script-src ${origins.join(" ")}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
}

module.exports = {
  addinAddress,
  contentPolicy,
  localAddress,
  officeFiles,
  officeScript,
  selfHostedFiles,
};
