namespace CourseKit.Model;

/// <summary><c>ref</c> and <c>relref</c>: the two shortcodes that stand for an address.</summary>
internal static class RefShortcode
{
    /// <summary>The argument that names a page; null for any other shortcode, or when it was left out (which is reported already).</summary>
    public static BoundArgument? Target(BoundShortcode call) =>
        call.Signature.Name is "ref" or "relref" && !call.Arguments.IsEmpty && call.Arguments[0].Value is not null ? call.Arguments[0] : null;
}
