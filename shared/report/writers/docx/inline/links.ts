import { escapeAttribute } from '../xml/escape';

/** The addresses that one part of the package links to, each under its relationship's id. */
export interface Links {
  /** The relationship id for an address. */
  readonly idOf: (address: string) => string;
  readonly all: () => readonly (readonly [id: string, address: string])[];
}

/** Collects the addresses of a part; every address has one relationship, however often it is linked. */
export function createLinks(): Links {
  const ids = new Map<string, string>();
  return {
    idOf: (address) => {
      const id = ids.get(address) ?? `rIdLink${String(ids.size + 1)}`;
      ids.set(address, id);
      return id;
    },
    all: () => [...ids].map(([address, id]) => [id, escapeAttribute(address)] as const),
  };
}
