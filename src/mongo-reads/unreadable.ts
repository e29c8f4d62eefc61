/** A document is not stored as Payload stores it, or as the fields say. Payload has its own way with it. */
export class Unreadable extends Error {}
