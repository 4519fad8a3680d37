/** Someone, or an address, that may not log in for a while (`GET /login-locks`). */
export interface LoginLock {
  /** `account:<e-mail>` or `address:<IP address>`. */
  readonly subject: string;
  /** An instant. */
  readonly until: string;
}
