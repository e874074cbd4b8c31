import { strFromU8, unzipSync } from 'fflate';

/** All that a file holds as text; of a package, the names and contents of all its parts, with what is split over runs joined. */
export function readAllText(file: Uint8Array): string {
  const isPackage = file[0] === 0x50 && file[1] === 0x4b;
  if (!isPackage) return strFromU8(file);
  return Object.entries(unzipSync(file))
    .map(([name, bytes]) => {
      const text = strFromU8(bytes);
      return `${name}\n${text}\n${text.replace(/<[^<>]*>/gu, '')}`;
    })
    .join('\n');
}
