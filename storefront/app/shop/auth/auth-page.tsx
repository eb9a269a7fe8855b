import type { ReactNode } from "react";

interface AuthPageProps {
  title: string;
  intro?: string;
  children: ReactNode;
}

/** A narrow page with one form: log-in, registration, passwords. */
export function AuthPage({ title, intro, children }: AuthPageProps) {
  return (
    <div className="container auth-page">
      <h1>{title}</h1>
      {intro ? <p className="lead">{intro}</p> : null}
      {children}
    </div>
  );
}
