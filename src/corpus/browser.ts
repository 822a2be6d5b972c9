/** In the place of node.ts where there is no Node: none of its parts. The build puts it there. */
export {};
