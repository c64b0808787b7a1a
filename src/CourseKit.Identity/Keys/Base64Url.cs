namespace CourseKit.Model;

/// <summary>Base64 with the alphabet that is safe in addresses, without padding (RFC 4648 §5).</summary>
internal static class Base64Url
{
    public static string Encode(byte[] bytes, int count) =>
        Convert.ToBase64String(bytes, 0, count).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
