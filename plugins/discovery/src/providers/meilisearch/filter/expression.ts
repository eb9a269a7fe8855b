/** Part of a filter; a compound one goes into parentheses when it becomes part of another. */
export interface Expression {
  text: string;
  isCompound: boolean;
}

export function condition(text: string): Expression {
  return { text, isCompound: false };
}

export function all(parts: Expression[]): Expression | null {
  return combine(parts, " AND ");
}

export function any(parts: Expression[]): Expression | null {
  return combine(parts, " OR ");
}

export function not(part: Expression): Expression {
  return { text: `NOT ${enclose(part)}`, isCompound: true };
}

function combine(parts: Expression[], operator: string): Expression | null {
  const [first] = parts;
  if (!first || parts.length === 1) {
    return first ?? null;
  }
  return { text: parts.map(enclose).join(operator), isCompound: true };
}

function enclose({ text, isCompound }: Expression): string {
  return isCompound ? `(${text})` : text;
}
