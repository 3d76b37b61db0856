import { v7 } from 'uuid';

/** The id of something that this browser makes: a UUIDv7, so that sending it twice is harmless. */
export function newId(): string {
  return v7();
}
