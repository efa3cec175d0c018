//! What is told of questions.
