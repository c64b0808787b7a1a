using System.Net;
using System.Net.Sockets;

namespace CourseKit.Build;

/// <summary>
/// Addresses of the public internet, after the registries of special-purpose addresses (RFC 6890 and its successors). What is not, is this
/// machine, a local network or nothing: a page must not make CourseKit ask there.
/// </summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] _others =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/127", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    public static bool Is(IPAddress address)
    {
        var plain = Unwrapped(address);
        return !Array.Exists(_others, network => network.Contains(plain));
    }

    /// <summary>
    /// True for an address that nobody needs to ask to know that its host is not public: a number, or a name of this machine (RFC 6761).
    /// </summary>
    public static bool IsPlainlyPrivate(Uri address)
    {
        var host = address.DnsSafeHost.TrimEnd('.');
        if (IPAddress.TryParse(host, out var number)) return !Is(number);
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// An IPv4 address that is written as one of IPv6: mapped, compatible, of 6to4 (2002::/16) or of NAT64 (64:ff9b::/96).
    /// </summary>
    private static IPAddress Unwrapped(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        if (bytes is [0x20, 0x02, ..]) return new IPAddress(bytes.AsSpan(2, 4));
        var isNat64 = bytes is [0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0, ..];
        var isCompatible = bytes.AsSpan(0, 12).IndexOfAnyExcept((byte)0) < 0 && bytes.AsSpan(12, 3).IndexOfAnyExcept((byte)0) >= 0;
        return isNat64 || isCompatible ? new IPAddress(bytes.AsSpan(12, 4)) : address;
    }
}
