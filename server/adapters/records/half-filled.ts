/** The format number of a store that a restore is filling, or that a restore was cut off in. */
export const halfFilled = -1;

export const halfFilledMessage =
  'A restore into this store is not finished. Where none is running it was cut off: empty the store and restore again.';
