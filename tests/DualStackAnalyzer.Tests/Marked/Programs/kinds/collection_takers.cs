//: loop_over_addresses
IPAddress[] all = { IPAddress.IPv6Any, IPAddress.Loopback };
/*body*/
//+ addresses
/*addresses*/
//+ parameters
int port

//# Skip hands on the loopback address only
//+ addresses
all.Skip(1)

//# SkipWhile hands on the loopback address only
//+ addresses
all.SkipWhile(address => address.Equals(IPAddress.IPv6Any))

//# Where hands on the loopback address only
//+ addresses
all.Where(address => address.AddressFamily == AddressFamily.InterNetwork)

//# Except hands on the loopback address only
//+ addresses
all.Except(new[] { IPAddress.IPv6Any })

//# Intersect hands on the loopback address only
//+ addresses
all.Intersect(new[] { IPAddress.Loopback })

//# GetRange hands on the loopback address only
//+ addresses
all.ToList().GetRange(1, 1)

//# Last hands on the loopback address only
//+ addresses
new[] { all.Last() }

//# ElementAt hands on the loopback address only
//+ addresses
new[] { all.ElementAt(1) }

//: loop_over_addresses
IPAddress[] all = { IPAddress.Any, IPAddress.IPv6Any };
/*body*/
//+ addresses
/*addresses*/
//+ parameters
int port

//# Take hands on the IPv4 wildcard only
//+ addresses
all.Take(1)

//# TakeWhile hands on the IPv4 wildcard only
//+ addresses
all.TakeWhile(address => address.Equals(IPAddress.Any))

//# First hands on the IPv4 wildcard only
//+ addresses
new[] { all.First() }

//# FirstOrDefault with a predicate hands on the IPv4 wildcard only
//+ addresses
new[] { all.FirstOrDefault(address => address.AddressFamily == AddressFamily.InterNetwork) }

//# SkipLast hands on the IPv4 wildcard only
//@ net10.0
//+ addresses
all.SkipLast(1)

//# TakeLast hands on the IPv4 wildcard only
//@ net10.0
//+ addresses
all.Reverse().TakeLast(1)

//# A range hands on the IPv4 wildcard only
//@ net10.0
//+ addresses
all[..1]
