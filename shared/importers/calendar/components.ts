import ICAL from 'ical.js';
import type { Message } from '../../base/result';
import { warningMessage } from '../../base/result';
import type { ContentLine } from './content-lines';

/** A property as ical.js reads it, and its line in the file. */
export interface CalendarProperty {
  readonly line: number;
  readonly name: string;
  readonly property: ICAL.Property;
}

/** A part of a calendar file between BEGIN and END. */
export interface CalendarComponent {
  readonly name: string;
  readonly line: number;
  /** The line of its END, or the last one of the file. */
  readonly lastLine: number;
  readonly properties: readonly CalendarProperty[];
  readonly components: readonly CalendarComponent[];
}

interface OpenComponent {
  readonly name: string;
  readonly line: number;
  lastLine: number;
  readonly properties: CalendarProperty[];
  readonly components: CalendarComponent[];
}

const deepest = 8;

/**
 * Reads the lines of a calendar into its parts. Every line stands by itself: one that ical.js cannot
 * read is left out with a message, and the rest is kept.
 */
export function readComponents(lines: readonly ContentLine[]): {
  readonly components: readonly CalendarComponent[];
  readonly messages: readonly Message[];
} {
  const messages: Message[] = [];
  const root: OpenComponent = { name: '', line: 0, lastLine: 0, properties: [], components: [] };
  const open: OpenComponent[] = [root];
  const warn = (code: string, text: string, line: number) =>
    messages.push(warningMessage(code, text, `line ${String(line)}`));

  for (const { line, text } of lines) {
    const [, mark, name = ''] = /^(BEGIN|END):\s*(.*?)\s*$/iu.exec(text) ?? [];
    const top = open.at(-1) ?? root;
    for (const part of open) part.lastLine = line;
    if (mark?.toUpperCase() === 'BEGIN') {
      if (open.length > deepest) {
        warn('calendar.too-deep', 'Parts are nested too deeply here and were left out.', line);
        break;
      }
      const part: OpenComponent = {
        name: name.toUpperCase(),
        line,
        lastLine: line,
        properties: [],
        components: [],
      };
      top.components.push(part);
      open.push(part);
    } else if (mark !== undefined) {
      const at = open.findLastIndex((part) => part.name === name.toUpperCase());
      if (at > 0) open.length = at;
    } else if (top !== root) {
      const property = readProperty(text);
      if (typeof property === 'string') {
        warn('calendar.line', `This line could not be read and was left out: ${property}`, line);
      } else top.properties.push({ line, name: property.name, property });
    }
  }
  if (open.length > 1) {
    const cut = open.at(-1) ?? root;
    warn('calendar.cut', `The file ends inside the part that begins here (${cut.name}).`, cut.line);
  }
  return { components: root.components, messages };
}

/** What ical.js makes of a line, or the line's beginning where it cannot. */
function readProperty(text: string): ICAL.Property | string {
  try {
    return ICAL.Property.fromString(text);
  } catch {
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
  }
}

/** The first property of this name. */
export function propertyOf(
  component: CalendarComponent,
  name: string,
): CalendarProperty | undefined {
  return component.properties.find((property) => property.name === name);
}

/** The words of the first property of this name, trimmed; nothing where there are none. */
export function textOf(component: CalendarComponent, name: string): string | undefined {
  const value: unknown = propertyOf(component, name)?.property.getFirstValue();
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** The values of a property as jCal writes them. */
export function valuesOf(property: ICAL.Property): readonly unknown[] {
  const jcal = property.toJSON() as readonly unknown[];
  return jcal.slice(3);
}

/** The first value of the first property of this name as text, such as "PT1H" or "+07:00". */
export function valueTextOf(component: CalendarComponent, name: string): string {
  const found = propertyOf(component, name);
  const value = found === undefined ? undefined : valuesOf(found.property)[0];
  return typeof value === 'string' ? value : '';
}

/** A parameter of a property as one text. */
export function parameterOf(property: ICAL.Property, name: string): string | undefined {
  const value: unknown = property.getParameter(name);
  const text: unknown = Array.isArray(value) ? value[0] : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}
