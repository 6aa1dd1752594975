"""Speaking IMAP on asyncio. The only package that opens sockets to mail servers."""
