import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** What a client may be given to trust it. */
  readonly authority: string;
}

/** Where office-addin-dev-certs keeps the certificate that `npm start` lets a person trust. */
const trusted = path.join(homedir(), ".office-addin-dev-certs");
const own = path.join(__dirname, "../../.cache/certificates");

/** The trusted certificate for localhost if there is one, else one made for this project; nothing is installed. */
export async function certificate(
  folders: readonly string[] = [trusted, own],
): Promise<Certificate> {
  const folder = folders.find(isUsable) ?? folders.at(-1) ?? own;
  const [authority, cert, key] = files(folder);
  if (!isUsable(folder)) await generateCertificates(authority, cert, key);
  return { cert: readFileSync(cert), key: readFileSync(key), authority };
}

function files(folder: string): [authority: string, cert: string, key: string] {
  const [authority, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"];
  return [path.join(folder, authority), path.join(folder, cert), path.join(folder, key)];
}

function isUsable(folder: string): boolean {
  const [authority, cert, key] = files(folder);
  if (![authority, cert, key].every((file) => existsSync(file))) return false;
  return Date.parse(new X509Certificate(readFileSync(cert)).validTo) > Date.now();
}
