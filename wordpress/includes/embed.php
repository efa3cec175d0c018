<?php
/**
 * A link to the calculator that stands alone in its line becomes the calculator with that state, drawn by this plugin's own
 * script: nothing is asked of the website that the link leads to.
 *
 * @package ReachCalculator
 */

namespace ReachCalculator;

defined( 'ABSPATH' ) || exit;

/** A link with a state of ours right behind its `#`: it leads to a page of the calculator, and to no article around one. */
const LINK = '~^https?://[^\s<>"#]+#rc\d.*$~i';

/** Names the handler, before WordPress asks the other website. */
function register_embed(): void {
	wp_embed_register_handler( HANDLE, LINK, __NAMESPACE__ . '\\embed' );
}

/**
 * The calculator in place of a link.
 *
 * @param array<int, string>   $matches    The link.
 * @param array<string, mixed> $attributes What a shortcode `[embed]` says; a size is of no use here.
 * @param string               $url        The link as it was written.
 */
function embed( array $matches, array $attributes, string $url ): string {
	return output( checked( linked_page( $url ) + array( 'state' => $url ) ) );
}

/**
 * What the page of a chapter shows by its address, such as `https://example.org/de/contacts.html#rc1&f=500`.
 *
 * @param string $url A link.
 * @return array<string, string>
 */
function linked_page( string $url ): array {
	$path  = (string) strtok( $url, '?#' );
	$found = preg_match( '~/([a-z]{2})/([a-z]+)(?:-[a-z0-9-]+)?(?:\.html)?$~D', $path, $match );
	return $found ? array(
		'lang'    => $match[1],
		'chapter' => $match[2],
	) : array();
}
