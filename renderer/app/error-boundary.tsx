import { Component } from 'react';
import type { ReactNode } from 'react';

/** What an error boundary needs: what to show instead, with a way to try again. */
interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly instead: (error: Error, again: () => void) => ReactNode;
}

/** The fault that was caught, if any. */
interface ErrorBoundaryState {
  readonly error: Error | undefined;
}

/** Keeps a fault of one screen from taking the window down; React demands a class for that. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { error: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === undefined
      ? this.props.children
      : this.props.instead(error, () => this.setState({ error: undefined }));
  }
}
