using System.Security.Cryptography;
using System.Text;
using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>Source expressions of a policy: who may give something, or which text may be run.</summary>
internal static class SourceOf
{
    public const string Self = "'self'";

    /// <summary>The host of an address, or its scheme where it names no host.</summary>
    /// <param name="address">Without character references.</param>
    /// <returns>Null for an address that a browser asks nobody for, or that no policy can name.</returns>
    public static string? Address(string address)
    {
        var plain = string.Concat(address.Where(c => c > ' ' && c != '\u007F'));
        if (plain.Length == 0 || plain[0] == '#') return null;
        if (plain.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return "data:";
        if (plain.StartsWith("blob:", StringComparison.OrdinalIgnoreCase)) return "blob:";
        var hasNoScheme = plain.StartsWith("//", StringComparison.Ordinal) || plain.StartsWith("\\\\", StringComparison.Ordinal);
        if (!hasNoScheme && !AddressScheme.Has(plain)) return Self;
        if (!Uri.TryCreate(hasNoScheme ? "https:" + plain : plain, UriKind.Absolute, out var uri)) return null;
        if (uri.Scheme is not ("http" or "https" or "ws" or "wss")) return null;
        var host = uri.IdnHost;
        if (host.Length == 0 || !host.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')) return null;
        var port = uri.IsDefaultPort ? "" : FormattableString.Invariant($":{uri.Port}");
        return hasNoScheme ? host + port : $"{uri.Scheme}://{host}{port}";
    }

    /// <summary>The text of a script, a style sheet or an event handler.</summary>
    public static string Text(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
