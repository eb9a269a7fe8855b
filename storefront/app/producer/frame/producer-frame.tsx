import { WorkspaceContext } from "~/workspace/workspace";
import { WorkspaceErrorBoundary, WorkspaceFrame } from "~/workspace/frame/workspace-frame";
import { PRODUCER_WORKSPACE } from "../producer-workspace";

export function ProducerFrame() {
  return (
    <WorkspaceContext.Provider value={PRODUCER_WORKSPACE}>
      <WorkspaceFrame />
    </WorkspaceContext.Provider>
  );
}

export function ProducerErrorBoundary() {
  return (
    <WorkspaceContext.Provider value={PRODUCER_WORKSPACE}>
      <WorkspaceErrorBoundary />
    </WorkspaceContext.Provider>
  );
}
