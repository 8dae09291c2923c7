/** The branch on which a new build of an image is proposed; nothing else is kept there. */
export const proposalOf = (name: string) => `container-refresh/${name}`;
