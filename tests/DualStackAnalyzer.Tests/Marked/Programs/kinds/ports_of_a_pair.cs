//: dual_beside_ipv4
/*body*/
//+ first
port
//+ second
port
//+ between
/*between*/

//# A conditional expression is one port of the pair // !! DSA2001
int port = args.Length > 0 ? int.Parse(args[0]) : 8080;

//# A default that is overwritten under a test is one port of the pair // !! DSA2001
int port = 8080;
if (args.Length > 0) port = int.Parse(args[0]);

//# A port that is assigned in both branches is one port of the pair // !! DSA2001
int port;
if (args.Length > 0) port = int.Parse(args[0]);
else port = 8080;

//# A port of two constants is one port of the pair // !! DSA2001
int port = args.Length > 0 ? 443 : 80;

//# TryParse with a default is one port of the pair // !! DSA2001
if (!int.TryParse(args[0], out int port)) port = 8080;

//# TryParse in a conditional expression is one port of the pair // !! DSA2001
int port = int.TryParse(args[0], out int parsed) ? parsed : 8080;

//# A coalesced port is one port of the pair // !! DSA2001
int? configured = args.Length > 0 ? int.Parse(args[0]) : null;
int port = configured ?? 8080;

//# A switch expression is one port of the pair // !! DSA2001
int port = args.Length switch { 0 => 80, 1 => 8080, _ => int.Parse(args[1]) };

//# A switch statement is one port of the pair // !! DSA2001
int port;
switch (args.Length)
{
    case 0: port = 80; break;
    case 1: port = 8080; break;
    default: port = 443; break;
}

//# A port that is read in a try is one port of the pair // !! DSA2001
int port = 8080;
try { port = int.Parse(args[0]); } catch (FormatException) { }

//# A port that is searched for in a loop is one port of the pair // !! DSA2001
int port = 8080;
for (int i = 0; i < args.Length; i++) if (args[i] == "--port") port = int.Parse(args[++i]);

//# Math.Max is one port of the pair // !! DSA2001
int port = Math.Max(1024, args.Length);

//# A sum is one port of the pair // !! DSA2001
int port = 8000 + args.Length;

//# A port of many constants is one port of the pair // !! DSA2001
int port = 1;
if (args.Length > 1) port = 2;
if (args.Length > 2) port = 3;
if (args.Length > 3) port = 4;
if (args.Length > 4) port = 5;

//# A parsed text is one port of the pair // !! DSA2001
int port = int.Parse(args[0]);

//# A cast is one port of the pair // !! DSA2001
int port = (int)(ushort)args.Length;

//: dual_beside_ipv4

//# A port and the next are no pair
int port = args.Length > 0 ? int.Parse(args[0]) : 8080;
//+ first
port
//+ second
port + 1

//# Two constants are no pair
int port = 80;
//+ first
port
//+ second
81

//# A port that is assigned in between is no pair
int port = 80;
int other = args.Length > 0 ? 80 : 81;
//+ first
port
//+ second
other == 80 ? 82 : 83

//# A port that one path makes another is no certain pair // ?? DSA2001
int port = 80;
int other = port;
if (args.Length > 0) other = 81;
//+ first
port
//+ second
other
