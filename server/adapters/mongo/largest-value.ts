/** In bytes. BSON limits a document to 16 MB; the rest is room for its other fields. */
export const largestValue = 15 * 1024 * 1024;
