namespace DualStackAnalyzer.Rules.HostPort;

/// <summary>How a method of the platform reads a text that it is given.</summary>
internal enum Reading
{
    None,

    /// <summary>As a URL.</summary>
    Url,

    /// <summary>As a URL that may begin with the host.</summary>
    UrlOrHost,

    /// <summary>As an address and a port.</summary>
    EndPoint,

    /// <summary>As an address alone.</summary>
    Address,

    /// <summary>As a host name or an address.</summary>
    Host,
}

/// <summary>A parameter of the platform's API and how it is read.</summary>
/// <param name="Type">The metadata name of the type.</param>
/// <param name="Member">The member's name; ".ctor" for a constructor; "*" for all.</param>
/// <param name="Parameter">The parameter's name, which is a text or several.</param>
/// <param name="Reading">How it is read.</param>
internal sealed record AddressReader(string Type, string Member, string Parameter, Reading Reading);
