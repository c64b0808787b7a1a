/** 128 bits of chance as 32 hex digits. `crypto.randomUUID` is not there on a page without https. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("");
}
