/** The style sheet that keeps the room of a calculator until it starts. */
export {};
