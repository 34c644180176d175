/** A deed that cannot be done as asked: the message says what was found and what to do. */
export class UserError extends Error {
  override readonly name = "UserError";
}
