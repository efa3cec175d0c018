//! The page as readers, hosts and presenters see it, a module for each subject.

mod accessibility;
mod chapters;
mod embedding_attacks;
mod embedding_attributes;
mod embedding_check;
mod embedding_hosts;
mod embedding_snippet;
mod exports;
mod firefox;
mod held;
mod layouts;
mod links;
mod loading;
mod loading_failures;
mod numbers;
mod offline;
mod privacy;
mod same_figures;
mod settled;
mod shifts;
mod slider;
mod workshop_accessibility;
mod workshop_guess;
mod workshop_handout;
mod workshop_story;
mod workshop_story_own;
