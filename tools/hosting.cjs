/** Where the built add-in will stand, and where its page takes office.js from. */
const path = require("node:path");

const localAddress = "https://localhost:3000";

const officePackage = path.join(__dirname, "../node_modules/@microsoft/office-js");
// The version is part of the address, so that no cache gives files of two versions to one page.
const officeFolder = `office/${require(path.join(officePackage, "package.json")).version}`;

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
  // Asked by office.js in a frame where it does not know the host, such as a unit's own Office Online Server.
  "AgaveErrorUX/index.html",
  "AgaveErrorUX/AgaveErrorUX.js",
  "AgaveErrorUX/style/AgaveErrorUX.css",
  "AgaveErrorUX/images/moe_status_icons.png",
];

const scripts = {
  // Microsoft's documentation names this address since September 2026.
  cdn: "https://officeapis.public.onecdn.static.microsoft/1/office.js",
  // The one before, for networks that let only it through.
  appsforoffice: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  self: `${officeFolder}/office.js`,
};
/** Microsoft is moving from one to the other: what one of them serves may load from the other. */
const worldwide = ["cdn", "appsforoffice"];

/** The address from ADDIN_URL without a closing slash; https only, as Office demands. */
function addinAddress(text) {
  const address = (text || localAddress).replace(/\/+$/, "");
  if (!URL.canParse(address) || new URL(address).protocol !== "https:") {
    throw new Error(`ADDIN_URL 应是 https 开头的网址，现在是“${text}”。`);
  }
  return address;
}

function officeScript(choice) {
  if (!Object.hasOwn(scripts, choice)) {
    throw new Error(`OFFICE_JS 只能是 ${Object.keys(scripts).join("、")}，现在是“${choice}”。`);
  }
  return scripts[choice];
}

function officeFiles(choice) {
  if (choice !== "self") return [];
  return selfHostedFiles.map((file) => ({
    // The package has its folders in lower case.
    from: path.join(officePackage, "dist", file.startsWith("Agave") ? file.toLowerCase() : file),
    to: `${officeFolder}/${file}`,
    info: { minimized: true },
  }));
}

/** Where office.js of that choice comes from, as sources of a Content-Security-Policy. */
function officeOrigins(choice) {
  officeScript(choice);
  if (choice === "self") return [];
  const choices = worldwide.includes(choice) ? worldwide : [choice];
  return choices.map((one) => new URL(scripts[one]).origin);
}

/** Content-Security-Policy of the page. The hash is that of an empty style element, which Fluent fills through CSSOM. */
function contentPolicy(choice) {
  const sources = ["'self'", ...officeOrigins(choice)].join(" ");
  return [
    "default-src 'none'",
    `script-src ${sources}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // office.js asks a page beside itself whether to trust a host that it does not know.
    `frame-src ${sources}`,
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
