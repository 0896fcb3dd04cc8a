export const SENTENCES: string;
export const TYPES: string;
export function typesOf(fluent: string): string;
