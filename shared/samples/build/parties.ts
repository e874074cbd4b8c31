import type { Party } from '../../domain/party';

/** A person of the sample by id without its prefix, such as `nguyen`. */
export function person(name: string): Party {
  return { type: 'person', person: `p-${name}` };
}

/** Several persons of the sample. */
export function persons(...names: readonly string[]): readonly Party[] {
  return names.map(person);
}

/** An organisation that speaks or owns as such. */
export function organisation(name: string): Party {
  return { type: 'organisation', name };
}

/** The Forum's Secretariat, whoever speaks for it. */
export const secretariat: Party = { type: 'role', name: 'the Secretariat' };

/** Everybody in the group. */
export const everybody: Party = { type: 'all' };
