/**
 * Whether a complaint of the page is that its security policy was broken. In a plain browser office.js itself tries a
 * frame for telemetry and an inline style, which the policy is there to stop.
 */
export function isPolicyBroken(complaint: string): boolean {
  return /Content Security Policy/i.test(complaint) && !/oaspapps|inline style/.test(complaint);
}
