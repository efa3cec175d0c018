<?php
/**
 * Generated from data/element.json, data/heights.json and the lists in Rust by `cargo xtask generate`: change it there, not here.
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
const LAYOUTS  = array( 'full', 'card', 'compact', 'present' );

/** Languages that there are texts in, by their own names. */
const LANGUAGES = array(
	'de' => 'Deutsch',
	'en' => 'English',
);

/** Room that is kept before the calculator starts, by layout and chapter, following the width of the container around. */
const HEIGHTS = array(
	'full'    => array(
		'platform'  => 'calc(500px)',
		'contacts'  => 'calc(500px)',
		'readers'   => 'calc(500px)',
		'partners'  => 'calc(500px)',
		'customers' => 'calc(500px)',
	),
	'card'    => array(
		'platform'  => 'calc(500px)',
		'contacts'  => 'calc(500px)',
		'readers'   => 'calc(500px)',
		'partners'  => 'calc(500px)',
		'customers' => 'calc(500px)',
	),
	'compact' => array(
		'platform'  => 'calc(500px)',
		'contacts'  => 'calc(500px)',
		'readers'   => 'calc(500px)',
		'partners'  => 'calc(500px)',
		'customers' => 'calc(500px)',
	),
	'present' => array(
		'platform'  => 'calc(500px)',
		'contacts'  => 'calc(500px)',
		'readers'   => 'calc(500px)',
		'partners'  => 'calc(500px)',
		'customers' => 'calc(500px)',
	),
);
