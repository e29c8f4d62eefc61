/** What an upload may be. Bytes are counted as they arrive, by `upload.limits` of payload.config.ts. */
export const uploadLimits = {
  /** Of an image, all its frames together: a photograph of 50 megapixels. */
  pixels: 50_000_000,
  /** The most that all the formats can hold on a side. */
  side: 16_383,
  frames: 300,
  /** What the packed parts of a PDF may come to when they are looked into. */
  unpackedBytes: 50_000_000,
  packedStreams: 10_000,
  codedLetters: 100_000,
  /** How long one image may take, in seconds. */
  seconds: 20,
} as const
