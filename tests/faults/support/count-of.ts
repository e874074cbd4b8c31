/** Whether this is a run with the full counts: `npm run faults`. */
export const isFull = process.env.RAPPORTEUR_FAULTS === 'full';

/** How often a fault is caused: in full by `npm run faults`, a twentieth of it as part of `npm test`. */
export function countOf(full: number): number {
  return isFull ? full : Math.max(1, Math.ceil(full / 20));
}
