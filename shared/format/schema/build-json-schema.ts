import { z } from 'zod';
import type { FileKind } from '../file-kind';
import { buildEnvelopeSchema } from '../file-kind';
import type { FileKindName } from '../file-kinds';
import { fileKinds } from '../file-kinds';
import { currentVersion } from '../migration';
import { describedSchemas } from './describe-schemas';

const titles: Readonly<Record<FileKindName, readonly [string, string]>> = {
  minutes: ['Rapporteur minutes', 'One meeting: the content of a .minutes file.'],
  'collected-report': ['Rapporteur collected report', 'A report over several meetings.'],
  group: [
    'Rapporteur group',
    "A group with its people and roster: the group.json in the group's folder.",
  ],
  style: ['Rapporteur report style', 'The shape of reports, as data.'],
};

const envelopeDescriptions: Readonly<Record<string, string>> = {
  format: 'What kind of file this is.',
  version: 'The version of the format.',
  writtenBy: 'The program that wrote the file, for people to read.',
  checksum:
    'SHA-256, in hexadecimal, of the content as canonical JSON (RFC 8785). May be left out; where it does not match, the file is read with a warning.',
};

/**
 * The JSON Schema (draft 2020-12) of one kind of file in its current version, so that other
 * programs can write it. Ids and references are looked at when a file is read, beyond the schema.
 */
export function buildJsonSchema(name: FileKindName): Readonly<Record<string, unknown>> {
  const kind = fileKinds[name] as FileKind<unknown>;
  const metadata = z.registry<{ id: string; description: string }>();
  for (const [schema, id, description] of describedSchemas)
    metadata.add(schema, { id, description });
  const schema = z.toJSONSchema(buildEnvelopeSchema(kind), {
    target: 'draft-2020-12',
    metadata,
    override: ({ jsonSchema }) => {
      // The pattern says it; "base64" is no format of JSON Schema, and validators refuse the word.
      if (jsonSchema.format === 'base64') delete jsonSchema.format;
    },
  });
  const { $schema, properties, ...rest } = schema;
  const [title, description] = titles[name];
  const described = Object.entries(properties ?? {}).map(([key, value]) => [
    key,
    key in envelopeDescriptions && typeof value === 'object'
      ? { description: envelopeDescriptions[key], ...value }
      : value,
  ]);
  return {
    $schema,
    $id: `urn:rapporteur:${name}:v${currentVersion(kind.migrations)}`,
    title,
    description,
    ...rest,
    properties: Object.fromEntries(described) as unknown,
  };
}

/** The text of a JSON Schema's file. */
export function writeJsonSchema(name: FileKindName): string {
  return `${JSON.stringify(buildJsonSchema(name), null, 2)}\n`;
}
