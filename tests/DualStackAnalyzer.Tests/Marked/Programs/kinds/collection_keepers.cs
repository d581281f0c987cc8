//: loop_over_addresses
IPAddress[] all = { IPAddress.Any, IPAddress.IPv6Any };
/*body*/
//+ addresses
/*addresses*/
//+ parameters
int port

//# ToList hands on all and is reported // !! DSA1006
//+ addresses
all.ToList()

//# ToArray hands on all and is reported // !! DSA1006
//+ addresses
all.ToArray()

//# OrderBy hands on all and is reported // !! DSA1006
//+ addresses
all.OrderBy(address => address.ToString())

//# Enumerable.Reverse hands on all and is reported // !! DSA1006
//+ addresses
Enumerable.Reverse(all)

//# Distinct hands on all and is reported // !! DSA1006
//+ addresses
all.Distinct()

//# AsEnumerable hands on all and is reported // !! DSA1006
//+ addresses
all.AsEnumerable()

//# Cast hands on all and is reported // !! DSA1006
//+ addresses
all.Cast<IPAddress>()

//# OfType of its own type hands on all and is reported // !! DSA1006
//+ addresses
all.OfType<IPAddress>()

//# ToHashSet hands on all and is reported // !! DSA1006
//+ addresses
all.ToHashSet()

//: loop_over_addresses

//# OfType of another type hands on nothing of it
object[] all = { IPAddress.Any, "::" };
//+ parameters
int port
//+ addresses
all.OfType<IPAddress>()

//# Concat hands on what it adds and is reported // !! DSA1006
//+ parameters
int port
//+ addresses
new[] { IPAddress.Any }.Concat(new[] { IPAddress.IPv6Any })

//# Append hands on what it adds and is reported // !! DSA1006
//+ parameters
int port
//+ addresses
new[] { IPAddress.Any }.Append(IPAddress.IPv6Any)

//# Prepend hands on what it adds and is reported // !! DSA1006
//+ parameters
int port
//+ addresses
new[] { IPAddress.Any }.Prepend(IPAddress.IPv6Any)

//# Union hands on what it adds and is reported // !! DSA1006
//+ parameters
int port
//+ addresses
new[] { IPAddress.Any }.Union(new[] { IPAddress.IPv6Any })
