/** The branch on which a new build of an image is proposed; nothing else is kept there. */
export const proposalOf = (name: string) => `container-refresh/${name}`;

/** The branch that has locks and markers of a branch that takes no commits of a job; no code is kept there. */
export const markerBranchOf = (branch: string) => `container-markers/${branch}`;
