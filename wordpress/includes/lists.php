<?php
/**
 * Generated from data/element.json and the lists in Rust by `cargo xtask generate`: change it there, not here.
 *
 * @package ReachCalculator
 */

namespace ReachCalculator;

defined( 'ABSPATH' ) || exit;

/** Everything that shortcode and block understand. */
const NAMES = array( 'chapter', 'state', 'controls', 'layout', 'lang', 'height', 'accent' );

/** Those of them that are the element's own. */
const ELEMENT_NAMES = array( 'chapter', 'state', 'controls', 'layout', 'lang' );

const CHAPTERS = array( 'platform', 'contacts', 'readers', 'partners', 'customers' );
const LAYOUTS  = array( 'full', 'compact', 'present' );

/** Languages that there are texts in, by their own names. */
const LANGUAGES = array(
	'de' => 'Deutsch',
	'en' => 'English',
);

/** Room that is kept before the calculator starts, in pixels. */
const HEIGHTS = array(
	'full'    => 900,
	'compact' => 620,
	'present' => 760,
);
