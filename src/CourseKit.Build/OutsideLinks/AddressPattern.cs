namespace CourseKit.Build;

/// <summary>An address in which <c>*</c> stands for any signs, as <c>ignore</c> under <c>links</c> has them.</summary>
internal static class AddressPattern
{
    public static bool Fits(string pattern, string address)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1) return string.Equals(pattern, address, StringComparison.OrdinalIgnoreCase);
        if (!address.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase)) return false;
        var at = parts[0].Length;
        foreach (var part in parts[1..^1])
        {
            var found = address.IndexOf(part, at, StringComparison.OrdinalIgnoreCase);
            if (found < 0) return false;
            at = found + part.Length;
        }

        return address.Length - at >= parts[^1].Length && address.EndsWith(parts[^1], StringComparison.OrdinalIgnoreCase);
    }
}
