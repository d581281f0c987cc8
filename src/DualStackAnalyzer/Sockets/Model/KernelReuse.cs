namespace DualStackAnalyzer.Sockets.Model;

/// <summary>The two options of a Unix kernel that let sockets share a port.</summary>
[Flags]
internal enum KernelReuse
{
    None = 0,

    /// <summary>SO_REUSEADDR</summary>
    Address = 1,

    /// <summary>SO_REUSEPORT</summary>
    Port = 2,
}
