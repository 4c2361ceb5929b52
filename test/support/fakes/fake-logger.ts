/** Keeps what was logged as an error. */
export type FakeLogger = {
  error(details: object, message: string): void;
  readonly errors: readonly { readonly details: object; readonly message: string }[];
};

export function createFakeLogger(): FakeLogger {
  const errors: { readonly details: object; readonly message: string }[] = [];
  return {
    errors,
    error: (details, message) => {
      errors.push({ details, message });
    },
  };
}
