import { Container, Heading } from "@medusajs/ui";
import type { ReactNode } from "react";

/** A part of a page below a heading of its own. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {title}
      </Heading>
      {children}
    </Container>
  );
}
