using CourseKit.Model;

namespace CourseKit.Rendering.Tests;

/// <summary>Writes a shortcode as an element of its name, so that a test sees where it stands.</summary>
internal sealed class PlainEmbeds : IEmbedRenderer
{
    public void Shortcode(ShortcodeEmbed shortcode, string? innerHtml, TextWriter html) =>
        html.Write($"<{shortcode.Signature.Name}->{innerHtml ?? shortcode.RawInner?.Text}</{shortcode.Signature.Name}->");

    public void PromptBlock(PromptBlockEmbed block, TextWriter html) => html.Write("<prompts->");
}

/// <summary>Leaves addresses as they are, but for <c>ref</c>, which it marks.</summary>
internal sealed class PlainLinks : ILinkWriter
{
    public string Address(LinkReference link) => link.Kind == LinkKind.Ref ? "/resolved/" + link.Target : link.Target;
}
