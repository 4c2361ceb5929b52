/** What keeps a store from being used that is no bug: the message says, to whoever runs the server, what to do about it. */
export class StoreRefusal extends Error {
  override readonly name = 'StoreRefusal';
}
