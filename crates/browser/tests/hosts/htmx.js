// htmx puts what a server answers into the page.
import 'htmx.org';
