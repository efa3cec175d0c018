<?php
/**
 * The element as it stands in the page, with a link inside that works without it.
 *
 * @package ReachCalculator
 */

namespace ReachCalculator;

defined( 'ABSPATH' ) || exit;

/**
 * `[reach_calculator chapter="contacts" state="rc1&f=500"]`
 *
 * @param array<string, string>|string $given Attributes.
 */
function shortcode( $given ): string {
	return output( checked( $given ) );
}

/**
 * The markup, escaped.
 *
 * @param array<string, string> $values     Checked attributes.
 * @param string                $attributes Further attributes, already escaped.
 */
function output( array $values, string $attributes = '' ): string {
	if ( is_feed() ) {
		return '<p>' . fallback( $values ) . '</p>';
	}
	wp_enqueue_script( HANDLE );
	$style = 'display:block;min-height:' . room( $values );
	foreach ( COLOURS as $name ) {
		if ( isset( $values[ $name ] ) ) {
			$style .= ";--reach-$name:" . $values[ $name ];
		}
	}
	$markup = '<reach-calculator';
	if ( ! isset( $values['lang'] ) && '' !== way_of_speaking() ) {
		$values['lang'] = way_of_speaking();
	}
	foreach ( ELEMENT_NAMES as $name ) {
		if ( isset( $values[ $name ] ) ) {
			$markup .= sprintf( ' %s="%s"', $name, esc_attr( $values[ $name ] ) );
		}
	}
	// Without an address links lead to the page around.
	if ( ! isset( $values['links'] ) ) {
		$markup .= sprintf( ' share-base="%s"', esc_url( address( 'assets/index.html' ) ) );
	}
	$markup .= sprintf( ' style="%s"', esc_attr( $style ) );
	// A wrapper of its own: themes set the width of what stands in a column, and a block its alignment.
	$attributes = '' === $attributes ? sprintf( 'class="wp-block-reach-calculator" style="%s"', MEASURING ) : $attributes;
	return "<div $attributes>$markup><p>" . fallback( $values ) . '</p></reach-calculator></div>';
}

/** By this the room inside follows the width of the column; what floats is not without any. */
const MEASURING = 'container-type:inline-size;contain-intrinsic-inline-size:18em';

/**
 * Room that is kept before the calculator starts, as a length in CSS.
 *
 * @param array<string, string> $values Checked attributes.
 */
function room( array $values ): string {
	if ( isset( $values['height'] ) ) {
		return $values['height'] . 'px';
	}
	// A layout is the page's to choose, a chapter the link's: as the calculator has it.
	$layout  = $values['layout'] ?? linked( $values, 'ly', LAYOUTS ) ?? LAYOUTS[0];
	$chapter = linked( $values, 'v', CHAPTERS ) ?? $values['chapter'] ?? CHAPTERS[0];
	$more    = array_sum( array_intersect_key( ROOMS, $values ) );
	return 0 === $more ? HEIGHTS[ $layout ][ $chapter ] : "calc({$more}px + " . HEIGHTS[ $layout ][ $chapter ] . ')';
}

/**
 * What the link asks for, where that is known.
 *
 * @param array<string, string> $values Checked attributes.
 * @param string                $key    Of the link.
 * @param array<int, string>    $known  What there is.
 */
function linked( array $values, string $key, array $known ): ?string {
	$found = preg_match( "/&$key=([a-z]+)/", $values['state'] ?? '', $match ) ? $match[1] : '';
	return in_array( $found, $known, true ) ? $found : null;
}

/**
 * A link to the page that shows the same.
 *
 * @param array<string, string> $values Checked attributes.
 */
function fallback( array $values ): string {
	$state = $values['state'] ?? 'rc1';
	if ( isset( $values['chapter'] ) && ! preg_match( '/(^|&)v=/', $state ) ) {
		$state .= '&v=' . $values['chapter'];
	}
	return sprintf(
		'<a href="%s" target="_blank" rel="noopener">%s</a>',
		esc_url( address( 'assets/index.html' ) . '#' . $state ),
		esc_html__( 'Open the reach calculator: who still sees your posts?', 'reach-calculator' )
	);
}
