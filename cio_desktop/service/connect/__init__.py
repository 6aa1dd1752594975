"""The pages of connect tokens: what a browser sees between browser_redirect_url and callback_url. Not signed."""
