import type { IConfiguration } from 'dependency-cruiser'

/** Folder (or file) of src -> what it may import besides itself. */
export declare const FLOORS: Readonly<Record<string, readonly string[]>>

/** The rule set of dependency-cruiser for the tree that lies in `root`. */
export declare function ruleSet(root: string): IConfiguration
