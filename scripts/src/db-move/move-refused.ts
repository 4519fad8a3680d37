/** The installation cannot be moved as it is; the message says what to do. */
export class MoveRefused extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MoveRefused';
  }
}
